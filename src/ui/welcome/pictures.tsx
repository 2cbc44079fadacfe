import type { ComponentChildren } from 'preact';

const WIDTH = 240;
const HEIGHT = 150;
const CROSS = 'M-9-9 9 9M9-9-9 9';
const TICK = 'M-10 1-3 8 11-7';
/** The way of the bouncing ball in the logo. */
const BOUNCE = 'M66 84c9 9 15 21 18 36 3-14 9-24 17-28 9-4 14 10 17 28 4-21 14-38 30-45';

/** A page that could not be made. */
export function PictureOfFailure() {
  return (
    <BrowserPicture>
      <path class="lines" d="M92 102h56M104 116h32" />
      <circle class="badge broken" cx="120" cy="72" r="19" />
      <path class="sign" transform="translate(120 72)" d={CROSS} />
    </BrowserPicture>
  );
}

/** The banner on that page, and a ball that bounces until the site answers. */
export function PictureOfWaiting() {
  return (
    <BrowserPicture>
      <path class="strip" d="M25 41h190v24H25z" />
      <path class="strip-words" d="M36 53h62" />
      <rect class="strip-button" x="176" y="47" width="30" height="12" rx="4" />
      <path class="strip-time" d="M25 66h118" />
      <path class="bounce" d={BOUNCE} />
      <circle class="ball" cx="156" cy="82" r="9" />
      <path class="ground" d="M60 127h120" />
    </BrowserPicture>
  );
}

/** The page as it was wanted. */
export function PictureOfReturn() {
  return (
    <BrowserPicture>
      <rect class="block" x="39" y="55" width="58" height="46" rx="6" />
      <path class="lines" d="M111 62h78M111 78h78M111 94h50M42 116h134" />
      <circle class="badge fine" cx="188" cy="108" r="19" />
      <path class="sign" transform="translate(188 108)" d={TICK} />
    </BrowserPicture>
  );
}

function BrowserPicture({ children }: { children: ComponentChildren }) {
  return (
    <svg class="picture" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <rect class="window" x="24" y="14" width="192" height="122" rx="10" />
      <path class="bar" d="M24 40V24a10 10 0 0 1 10-10h172a10 10 0 0 1 10 10v16z" />
      <path class="knobs" d="M38 27h.1M49 27h.1M60 27h.1" />
      <path class="place" d="M80 27h104" />
      {children}
    </svg>
  );
}

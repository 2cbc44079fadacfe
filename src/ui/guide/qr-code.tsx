import { encode } from 'uqr';
import { useWords } from '../translation.ts';

/** Light modules around the code, which readers need (ISO/IEC 18004: four). */
const QUIET_ZONE = 4;
/** A code of a longer text is too fine for a screen. */
const LONGEST_TEXT = 600;

/** The text as a QR code, made here: nothing is sent anywhere. Nothing for texts that no phone could read from it. */
export function QrCode({ text }: { text: string }) {
  const words = useWords();
  if (text.length > LONGEST_TEXT) return null;
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const path = data.map((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')).join('')).join('');
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={words('stepOtherDeviceCode')} shape-rendering="crispEdges">
      <path class="paper" d={`M0 0h${size}v${size}H0z`} />
      <path class="ink" d={path} />
    </svg>
  );
}

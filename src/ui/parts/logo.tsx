/** The bouncing ball, as in the toolbar. */
export function Logo() {
  return <img class="logo" src="/icons/icon-48.png" width="22" height="22" alt="" />;
}

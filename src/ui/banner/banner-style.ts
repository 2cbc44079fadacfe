/** The banner's style sheet. It lives in a closed shadow root; `:host` rules beat the page's own by `!important`. */
export const BANNER_STYLE = `
:host {
  all: initial !important;
  display: block !important;
  position: sticky !important;
  top: 0 !important;
  inset-inline: 0 !important;
  z-index: 2147483647 !important;
  width: auto !important;
  color-scheme: light dark !important;
}
* { box-sizing: border-box; }
.bar {
  --surface: #ffffff; --text: #1f2328; --quiet: #57606a; --line: #d5dae0; --accent: #0b7a75; --on-accent: #ffffff;
  --broken: #b42318; --track: #e6ebea; --hover: #f0f3f3; --land: #c9d3d6;
  position: relative; background: var(--surface); color: var(--text); border-bottom: 1px solid var(--line);
  font: 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  box-shadow: 0 1px 2px rgb(0 0 0 / .06), 0 6px 24px rgb(0 0 0 / .07);
  animation: arrive .18s ease-out;
}
@keyframes arrive { from { opacity: 0; transform: translateY(-6px); } }
.inner {
  display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 6px 24px; align-items: center;
  max-width: 1160px; margin: 0 auto; padding-block: 14px; padding-inline: 24px 84px;
}
.headline { margin: 0; font-size: 15px; font-weight: 650; letter-spacing: -.005em; }
.explanation { margin: 1px 0 0; color: var(--quiet); text-wrap: pretty; }
.below { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 18px; margin-top: 8px; }
.doing { margin: 0; font-weight: 550; color: var(--accent); font-variant-numeric: tabular-nums; }
.bar:is([data-state="stopped"], [data-state="gave-up"], [data-state="offline"], [data-state="needs-you"]) .doing { color: var(--text); font-weight: 450; }
.chain { display: flex; align-items: center; margin: 0; padding: 0; list-style: none; font-size: 12px; color: var(--quiet); }
.hop { display: flex; align-items: center; gap: 5px; white-space: nowrap; }
.hop + .hop::before { content: ""; width: 18px; height: 0; margin-inline: 7px 2px; border-top: 2px solid currentColor; opacity: .45; }
.hop.broken + .hop::before, .hop.unknown::before { border-top-style: dotted; }
.hop.broken::before { border-top-style: dotted; border-color: var(--broken); opacity: 1; }
.mark { width: 14px; height: 14px; border-radius: 50%; display: grid; place-items: center; font-size: 9px; font-weight: 800; line-height: 1;
  background: color-mix(in srgb, var(--accent) 16%, transparent); color: var(--accent); }
.hop.broken { color: var(--broken); font-weight: 650; }
.hop.broken .mark { background: var(--broken); color: var(--surface); }
.hop.unknown .mark { background: var(--track); color: var(--quiet); }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; justify-content: flex-end; }
button {
  font: inherit; font-weight: 550; color: var(--text); background: transparent; border: 1px solid var(--line); border-radius: 8px;
  padding: 6px 14px; min-height: 34px; cursor: pointer; white-space: nowrap;
}
button:hover { background: var(--hover); }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
button.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
button.primary:hover { filter: brightness(1.08); }
button.quiet { border-color: transparent; color: var(--quiet); }
button.hide, button.fold { width: 30px; min-height: 30px; padding: 0; border-color: transparent; color: var(--quiet); font-size: 18px; line-height: 1; }
.corner { position: absolute; inset-block-start: 8px; inset-inline-end: 10px; display: flex; gap: 4px; }
.fold::before { content: ""; display: inline-block; width: 8px; height: 8px; border: solid; border-width: 2px 0 0 2px; transform: translateY(1px) rotate(45deg); }
.folded .fold::before { transform: translateY(-3px) rotate(225deg); }
.bar.folded :is(.explanation, .chain, .buttons, .check) { display: none; }
.bar.folded .inner { padding-block: 7px; min-height: 46px; }
.bar.folded .inner > :first-child { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 18px; }
.bar.folded .below { margin: 0; }
.check { grid-column: 1 / -1; display: flex; gap: 8px 28px; align-items: center; justify-content: space-between; margin-top: 6px;
  padding-top: 10px; border-top: 1px solid var(--line); }
.check[hidden] { display: none; }
.said { flex: 1 1 320px; min-width: 0; }
.verdict { margin: 0; font-weight: 600; overflow-wrap: anywhere; }
.check[data-tone="down"] .verdict { color: var(--broken); }
.check[data-tone="fine"] .verdict { color: var(--accent); }
.check .buttons { justify-content: flex-start; margin-top: 8px; }
.check .buttons:empty { display: none; }
.check button { min-height: 30px; padding: 3px 12px; }
.world { flex: none; width: 200px; height: 75px; }
.land { fill: none; stroke: var(--land); stroke-linecap: round; stroke-width: 2.2; }
.dot { fill: var(--quiet); stroke: var(--surface); stroke-width: 2.5; }
.dot.reached { fill: var(--accent); }
.dot.gateway-error, .dot.unreachable { fill: none; stroke: var(--broken); stroke-width: 5; stroke-linecap: round; }
.dot.pending { fill: var(--surface); stroke: var(--quiet); }
.track { position: absolute; inset-inline: 0; inset-block-end: -1px; height: 2px; overflow: hidden; }
.fill { height: 100%; background: var(--accent); transform-origin: left; transform: scaleX(0); }
.fill:dir(rtl) { transform-origin: right; }
.bar[data-state="probing"] .fill { transform: none; animation: pulse 1s ease-in-out infinite alternate; }
@keyframes pulse { from { opacity: .35; } to { opacity: 1; } }
.live { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 720px) {
  .inner { grid-template-columns: minmax(0, 1fr); padding-block: 12px 14px; padding-inline: 16px; }
  .headline { padding-inline-end: 68px; }
  .buttons { justify-content: flex-start; margin-top: 4px; }
  .check { flex-wrap: wrap; }
}
@media (max-width: 420px) { .hop + .hop::before { width: 8px; margin-inline: 5px 0; } }
@media (prefers-color-scheme: dark) {
  .bar { --surface: #1d2226; --text: #eef1f3; --quiet: #a3adb6; --line: #353c43; --accent: #4fd1c5; --on-accent: #08302d; --broken: #ff8f84;
    --track: #2f363c; --hover: #2a3036; --land: #46515a; box-shadow: 0 1px 2px rgb(0 0 0 / .4), 0 6px 24px rgb(0 0 0 / .35); }
}
@media (prefers-reduced-motion: reduce) { .bar, .bar[data-state="probing"] .fill { animation: none; } }
@media (forced-colors: active) {
  .fill { background: Highlight; } .mark { border: 1px solid CanvasText; } .hop.broken { text-decoration: underline; }
}
`;

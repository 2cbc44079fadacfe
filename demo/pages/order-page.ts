import { clock } from './clock.ts';
import { html, type Html } from './html.ts';
import { siteLayout } from './site-layout.ts';

/** What the shop knows when it is asked. */
export interface OrderFacts {
  /** ms since 1970. */
  readonly at: number;
  /** Whether this page answers an order, not a visit. */
  readonly isAnswerToOrder: boolean;
  /** Orders the browser has sent, as the gateway counted them; one being answered is not among them yet. */
  readonly sent: number;
  /** Orders that reached the shop. */
  readonly arrived: number;
}

/** The page of the coffee shop: a form, and how often orders were sent and arrived. */
export function orderPage(facts: OrderFacts): string {
  const title = facts.isAnswerToOrder ? 'Your coffee is on its way' : 'Order a coffee';
  return siteLayout(title, html`<h1>${title}</h1>\n${facts.isAnswerToOrder ? html`` : form(facts)}\n${counts(facts)}`);
}

function form({ sent, arrived }: OrderFacts): Html {
  const isLost = sent > arrived;
  const words = isLost
    ? 'The shop is open again. Your order never arrived, so it is safe to send it again.'
    : 'The shop closes for 20 seconds at the very moment you send this form.';
  return html`<p>${words}</p>
<form method="post" action="/order">
<label for="coffee">Your coffee</label>
<select id="coffee" name="coffee"><option>Espresso</option><option>Cappuccino</option><option>Filter coffee</option></select>
<button>Order</button>
</form>`;
}

function counts({ at, sent, arrived, isAnswerToOrder }: OrderFacts): Html {
  return html`<dl>
<dt>Orders sent by your browser</dt><dd>${isAnswerToOrder ? sent + 1 : sent}</dd>
<dt>Orders that reached the shop</dt><dd>${arrived}</dd>
</dl>
<p class="soft">Answered at ${clock(at)}.</p>`;
}

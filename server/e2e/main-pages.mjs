// The main pages of every role, as the demo has them.

/** Pages of each role; a function finds the address on the page before. */
const first = (selector) => (page) => page.locator(selector).first().getAttribute('href');
export const PAGES = {
  'buyer-en': ['/orders', first('a[href^="/orders/MV"]'), '/chats', first('a[href^="/chats/C"]'), '/chats', first('a[href^="/cases/D"]'), '/notices', '/help'],
  'buyer-pt': ['/chats', first('a.row-a[href^="/cases/D"]:has-text("Rede de descanso")'), first('a[href^="/cases/M"]'), (page) => `${new URL(page.url()).pathname}/shipped`],
  'buyer-fa': ['/report', '/report/fraud', '/payments', '/payments/refund_not_arrived', '/orders', first('a[href^="/orders/PV"]'), (page) => `${new URL(page.url()).pathname}/problem`],
  'seller-busy': ['/shop/chats', first('a.row-a'), '/shop/chats/bulk', '/shop/replies', '/shop/labels', '/shop/cases', first('a[href^="/cases/D"]'), '/shop/holds'],
  agent: ['/desk?q=queue', first('a.row-a')],
  mediator: ['/room', first('a.row-a'), '/room', first('a.row-a[href*="/M-"]'), '/room', first('a.row-a:has-text("Second person"), a.row-a:has-text("نفر دوم")'), '/room/blind', first('a.row-a[href^="/room/blind/"]')],
  supervisor: ['/parcels', '/fairness'],
  reviewer: ['/trust', first('a.row-a')],
  appeals: ['/appeals', first('a.row-a'), (page) => `${new URL(page.url()).pathname}/overturn`],
  finance: ['/finance'],
  administrator: ['/admin', '/admin/staff', '/admin/storefronts', '/admin/policies', '/admin/keys', '/admin/webhooks'],
};

import { recorded, type Gateway } from '../gateway.ts';
import { noHeader, text, weakly } from '../marks.ts';
import { nodeErrors } from '../node-errors.ts';

const CODE =
  /^(?:ECONN[A-Z]+|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|E(?:HOST|NET)UNREACH|EPIPE|EPROTO|HPE_[A-Z_]+|(?:UNABLE_TO|DEPTH_ZERO|CERT|ERR_TLS)_[A-Z_]+)$/;

/** The whole page is Node's error code, as other programs may print it. */
export const redbird: Gateway = {
  id: 'redbird',
  name: 'Redbird',
  role: 'proxy',
  ownPage: [recorded(weakly(text(CODE)), noHeader('server'))],
  reasons: nodeErrors(text),
};

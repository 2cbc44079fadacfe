import { line, lines, type Product } from '../product.ts';

/** Read in the API's reference of custom origins. */
export const cloudfront: Product = {
  id: 'cloudfront',
  name: 'Amazon CloudFront',
  roles: ['front'],
  timeOuts: [
    { duty: 'connect', directive: 'ConnectionTimeout', usualS: 10, mostS: 10 },
    { duty: 'answer', directive: 'OriginReadTimeout', usualS: 30, mostS: 120 },
    { duty: 'inner-idle', directive: 'OriginKeepaliveTimeout', usualS: 5, mostS: 120 },
  ],
  source: 'https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CustomOriginConfig.html',
  knownFrom: 'documented',
  print: ({ seconds }) =>
    lines(
      line(seconds.connect, (s) => `ConnectionTimeout: ${s}`),
      'CustomOriginConfig:',
      line(seconds.answer, (s) => `  OriginReadTimeout: ${s}`),
      line(seconds['inner-idle'], (s) => `  OriginKeepaliveTimeout: ${s}`),
    ),
};

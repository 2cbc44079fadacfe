import { line, lines, type Product } from '../product.ts';

/** One idle time for everything; connections that take longer than 10 s are given up (AWS, "Troubleshoot your Application Load Balancers"). */
export const awsAlb: Product = {
  id: 'aws-alb',
  name: 'AWS Application Load Balancer',
  roles: ['front', 'gateway'],
  timeOuts: [
    { duty: 'connect', directive: '', usualS: 10, mostS: 10 },
    { duty: 'answer', directive: 'idle_timeout.timeout_seconds', usualS: 60, mostS: 4000 },
    { duty: 'inner-idle', directive: 'idle_timeout.timeout_seconds', usualS: 60, mostS: 4000 },
    { duty: 'outer-idle', directive: 'idle_timeout.timeout_seconds', usualS: 60, mostS: 4000 },
  ],
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html',
  knownFrom: 'documented',
  print: ({ seconds }) =>
    lines(
      line(seconds.answer, (s) =>
        String.raw`aws elbv2 modify-load-balancer-attributes --load-balancer-arn "${'$'}{LOAD_BALANCER_ARN:?}" \
    --attributes Key=idle_timeout.timeout_seconds,Value=${s}`,
      ),
    ),
};

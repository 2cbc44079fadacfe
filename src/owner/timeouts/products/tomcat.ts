import { line, lines, type Product } from '../product.ts';

/** `keepAliveTimeout` is as long as `connectionTimeout`, for which the `server.xml` that comes with it has 20 s. Read in the documentation of 10.1. */
export const tomcat: Product = {
  id: 'tomcat',
  name: 'Tomcat',
  roles: ['application'],
  timeOuts: [{ duty: 'outer-idle', directive: 'keepAliveTimeout', usualS: 20 }],
  headLimit: { directive: 'maxHttpResponseHeaderSize', usualBytes: 8192, canBeSet: true },
  source: 'https://tomcat.apache.org/tomcat-10.1-doc/config/http.html',
  knownFrom: 'documented',
  print: ({ seconds, headBytes }) =>
    lines(
      '<Connector port="8080" protocol="HTTP/1.1" connectionTimeout="20000"',
      line(seconds['outer-idle'], (s) => `           keepAliveTimeout="${s * 1000}"`),
      `           maxHttpResponseHeaderSize="${headBytes}" />`,
    ),
};

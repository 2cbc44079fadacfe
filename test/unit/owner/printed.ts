/** What the programs themselves printed (curl 7.88, OpenBSD netcat 1.219, dig 9.18, iproute2, procps, HAProxy 2.6, nginx 1.22, Apache httpd 2.4), paths shortened. */

export const CURL_200 = `HTTP/1.1 200 OK
Date: Sat, 21 Nov 2026 09:22:53 GMT
Connection: keep-alive
Keep-Alive: timeout=5

total 0.009509 s
`;

export const CURL_502 = `HTTP/1.1 502 Bad Gateway
Date: Sat, 21 Nov 2026 09:22:53 GMT
Connection: keep-alive
Keep-Alive: timeout=5

total 0.000953 s
`;

export const CURL_301 = `HTTP/1.1 301 Moved Permanently
location: https://x.test/
Date: Sat, 21 Nov 2026 09:22:53 GMT

total 0.002703 s
`;

export const CURL_403 = `HTTP/1.1 403 Forbidden
Date: Sat, 21 Nov 2026 09:22:54 GMT

total 0.001232 s
`;

/** The time is made up; the rest is as above. */
export const CURL_SLOW = CURL_200.replace('0.009509', '48.310924');

export const CURL_NO_ANSWER = `curl: (28) Operation timed out after 2001 milliseconds with 0 bytes received
total 2.001835 s
`;

/** As curl's source words it when the connection itself takes too long. */
export const CURL_NO_CONNECTION = `curl: (28) Connection timed out after 5001 milliseconds
total 5.001210 s
`;

export const CURL_REFUSED = `curl: (7) Failed to connect to 127.0.0.1 port 19105 after 0 ms: Couldn't connect to server
total 0.000165 s
`;

export const CURL_RESET = `curl: (56) Recv failure: Connection reset by peer
total 0.007030 s
`;

export const CURL_NOT_HTTP = `curl: (1) Received HTTP/0.9 when not allowed
total 0.004671 s
`;

export const CURL_TLS = `curl: (35) OpenSSL/3.0.19: error:0A00010B:SSL routines::wrong version number
`;

export const CURL_NAME = `curl: (6) Could not resolve host: nope.invalid
`;

export const NC_OPEN = `Connection to 127.0.0.1 19104 port [tcp/*] succeeded!
`;

export const NC_REFUSED = `nc: connect to 127.0.0.1 port 19105 (tcp) failed: Connection refused
`;

export const NC_NAME = `nc: getaddrinfo for host "nope.invalid" port 80: Name or service not known
`;

export const DIG_NXDOMAIN = `
; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> nope.invalid +time=1 +tries=1
;; global options: +cmd
;; Got answer:
;; ->>HEADER<<- opcode: QUERY, status: NXDOMAIN, id: 40346
;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1

;; OPT PSEUDOSECTION:
; EDNS: version: 0, flags:; udp: 8192
;; QUESTION SECTION:
;nope.invalid.			IN	A

;; Query time: 0 msec
;; MSG SIZE  rcvd: 41
`;

export const DIG_NO_SERVER = `;; communications error to 127.0.0.1#19105: connection refused

; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> @127.0.0.1 -p 19105 example.com +time=1 +tries=1
; (1 server found)
;; global options: +cmd
;; no servers could be reached
`;

export const SS_LISTENS = `State  Recv-Q Send-Q Local Address:Port  Peer Address:PortProcess
LISTEN 0      511                *:19104            *:*    users:(("node",pid=16633,fd=23))
`;

export const SS_NOTHING = `State Recv-Q Send-Q Local Address:Port Peer Address:PortProcess
`;

export const LOAD_FREE = ` 09:22:56 up  6:50,  0 user,  load average: 1.68, 1.59, 2.23
2
               total        used        free      shared  buff/cache   available
Mem:           24105        1571       20506           8        2343       22534
Swap:              0           0           0
Filesystem      Size  Used Avail Use% Mounted on
/dev/vda        252G   29G   73G  29% /
Filesystem       Inodes  IUsed    IFree IUse% Mounted on
/dev/vda       16777216 832653 15944563    5% /
`;

export const HAPROXY_PARTLY = `# pxname,svname,status,weight,check_status
f,FRONTEND,OPEN,,
app,web1,DOWN,1,L4CON
app,web2,UP,1,L4OK
app,BACKEND,UP,1,
`;

export const NGINX_GOOD = `nginx: the configuration file /etc/nginx/nginx.conf syntax is ok
nginx: configuration file /etc/nginx/nginx.conf test is successful
`;

export const NGINX_BROKEN = `2026/11/21 09:22:59 [emerg] 16940#16940: unknown directive "proxy_passs" in /etc/nginx/nginx.conf:5
nginx: configuration file /etc/nginx/nginx.conf test failed
`;

export const HAPROXY_GOOD = `Configuration file is valid
`;

export const HAPROXY_BROKEN = `[NOTICE]   (16935) : haproxy version is 2.6.12-1+deb12u4
[NOTICE]   (16935) : path to executable is /usr/sbin/haproxy
[ALERT]    (16935) : config : parsing [/etc/haproxy/haproxy.cfg:14] : unknown keyword 'bogus' in 'backend' section
[ALERT]    (16935) : config : Error(s) found in configuration file : /etc/haproxy/haproxy.cfg
[ALERT]    (16935) : config : Fatal errors found in configuration.
`;

export const APACHE_BROKEN = `AH00534: apache2: Configuration error: No MPM loaded.
`;

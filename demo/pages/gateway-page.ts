const REASONS = { 502: 'Bad Gateway', 504: 'Gateway Timeout' } as const;

/** The bare page a gateway answers with when the site behind it fails. */
export function gatewayPage(status: keyof typeof REASONS): string {
  const title = `${status} ${REASONS[status]}`;
  return `<html>
<head><title>${title}</title></head>
<body>
<center><h1>${title}</h1></center>
<hr><center>demo-gateway</center>
</body>
</html>
`;
}

const words = {
  404: 'There is no such page',
  405: 'This page can only be read',
  502: 'This story cannot be shown just now',
};

/** A whole page of its own: it needs no style sheet, no feed and no article. */
export function errorPage(status: keyof typeof words): Response {
  const headers = new Headers({
    // A burst of wrong addresses stops at the cache; a failure is never kept.
    'cache-control': status === 404 ? 'public, max-age=10' : 'no-store',
    'content-security-policy': "default-src 'none'",
    'content-type': 'text/html; charset=utf-8',
  });
  if (status === 405) headers.set('allow', 'GET, HEAD');
  const page = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${words[status]}</title>
</head>
<body>
<main>
<h1>${words[status]}</h1>
<p><a href="/">Go to the front page</a></p>
</main>
</body>
</html>
`;
  return new Response(page, { status, headers });
}

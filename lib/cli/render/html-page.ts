/** A page around a fragment that has its own style: no script, nothing from outside. Pure. */
export function htmlPage(title: string, fragment: string): string {
  const text = title.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text}</title>
</head>
<body>
<h1>${text}</h1>
${fragment}
</body>
</html>`;
}

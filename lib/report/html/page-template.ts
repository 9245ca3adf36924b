/** The frame of a report. Every value is escaped by the template engine; only the style sheet is put in as it is. */
export const pageTemplate = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{{title}} · {{outcome.short}}</title>
<style>{{{style}}}</style>
</head>
<body>
<header>
<h1>{{title}}</h1>
<p class="faint">Report of run <code>{{run.id}}</code></p>
</header>
<section class="outcome {{outcome.tone}}">
<strong class="headline">{{outcome.headline}}</strong>
{{#each outcome.errors}}<p><strong>{{what}}</strong></p><p>{{why}}</p>{{#if todo}}<p>{{todo}}</p>{{/if}}{{/each}}
{{#if outcome.truths.length}}<ul>{{#each outcome.truths}}<li{{#if tone}} class="{{tone}}"{{/if}}>{{text}}</li>{{/each}}</ul>{{/if}}
</section>
<dl class="facts">{{#each facts}}<dt>{{name}}</dt><dd{{#if mono}} class="mono"{{/if}}>{{value}}</dd>{{/each}}</dl>
{{> rollback}}
{{> steps}}
{{> windows}}
{{> gates}}
{{> configurations}}
{{> artefacts}}
{{> timeline}}
<footer>Made by cutover from the run's journal: {{run.records}} records, chained by hash; the last one is <code>{{run.head}}</code>.</footer>
</body>
</html>
`;

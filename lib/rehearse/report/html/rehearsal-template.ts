/** The page of a rehearsal. Every value is escaped by the template engine; only the style sheet is put in as it is. */
export const rehearsalTemplate = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Rehearsal of {{system}} · {{headline}}</title>
<style>{{{style}}}</style>
</head>
<body>
<header>
<h1>Rehearsal of {{system}}</h1>
<p class="faint">{{count}} scenarios on the lab, seed {{seed}}, {{rules}} invariants held against the history of each</p>
</header>
<section class="outcome {{tone}}">
<strong class="headline">{{headline}}</strong>
{{#if notStruck}}<p>{{notStruck}} scenarios ended before their fault could strike; they are marked below.</p>{{/if}}
</section>
{{#if broken.length}}<section><h2>Broken</h2>
{{#each broken}}<article class="broken"><h3><span class="bad">X</span> {{name}}</h3>
<ul>{{#each breaches}}<li><strong>{{name}}</strong>: {{what}}</li>{{/each}}</ul>
<p class="mono">{{replay}}</p></article>
{{/each}}</section>{{/if}}
<section><h2>What struck where, and how it ended</h2>
<dl class="legend">{{#each marks}}<dt class="{{tone}}">{{mark}}</dt><dd>{{text}}</dd>{{/each}}</dl>
<table class="matrix"><thead><tr><th>Step</th>{{#each kinds}}<th>{{this}}</th>{{/each}}</tr></thead><tbody>
{{#each rows}}{{#if isPointOfNoReturn}}<tr class="point-row"><td colspan="5">Point of no return</td></tr>
{{/if}}<tr><td>{{title}} <span class="faint mono">{{step}}</span></td>{{#each cells}}<td>{{#each parts}}<span class="{{tone}}">{{text}}</span> {{/each}}</td>{{/each}}</tr>
{{/each}}</tbody><tfoot><tr><th>All</th>{{#each totals}}<td>{{#each parts}}<span class="{{tone}}">{{text}}</span> {{/each}}</td>{{/each}}</tr></tfoot></table>
</section>
{{#if assumptions.length}}<section><h2>What the outcome depends on</h2>
<p>The lab assumes these things of the real product; nobody has proved them. With the other choice something ends otherwise.</p>
{{#each assumptions}}<article class="assumption"><h3>{{text}}</h3>
<p>{{meaning}} <span class="faint mono">{{behaviour}}={{variant}}</span> <span class="tag wait">assumed</span></p>
<table><thead><tr><th>With</th><th>Then</th><th>Else</th></tr></thead><tbody>
{{#each cases}}<tr><td>{{scenario}}</td><td>{{outcome}}</td><td>{{usual}}</td></tr>{{/each}}</tbody></table></article>
{{/each}}</section>{{/if}}
<section><h2>Every scenario</h2>
{{#each groups}}<details class="group"><summary>{{kind}}: {{scenarios.length}}</summary>
<table class="scenarios"><thead><tr><th></th><th>Scenario</th><th>Outcome</th><th>Exit</th></tr></thead><tbody>
{{#each scenarios}}<tr><td class="{{tone}} mono">{{mark}}</td><td><span class="mono">{{name}}</span>{{#if variants}}<div class="faint">{{variants}}</div>{{/if}}{{#if notStruck}}<div class="wait">{{notStruck}}</div>{{/if}}</td><td>{{outcome}}{{#if because}}<div class="faint">{{because}}</div>{{/if}}</td><td>{{exitCode}}</td></tr>
{{/each}}</tbody></table></details>
{{/each}}</section>
<footer>Made by cutover rehearse. The same upgrade file, lab and seed give the same rehearsal.</footer>
</body>
</html>
`;

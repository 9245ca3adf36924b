/** The sections of a report, one partial each; a section without content is left out. */
export const sectionTemplates = {
  steps: `{{#if steps.length}}<section><h2>The plan, and what became of it</h2>
{{#each steps}}
{{#if isPointOfNoReturn}}<div class="point">Point of no return: a failure above is put back; from here on the way is forward.</div>{{/if}}
<article class="step"><div class="number">{{number}}</div><div>
<h3>{{title}} <span class="tag {{tone}}">{{status}}</span> <span class="rows">{{rows}}</span><span class="when">{{when}}</span></h3>
<div>{{because}}</div>
{{#if bar}}<div class="bar {{tone}}"><span style="left:{{bar.left}}%;width:{{bar.width}}%"></span></div>{{/if}}
{{#if undo}}<div class="faint">To undo it: {{undo}}</div>{{/if}}
{{#if evidence.length}}<details class="evidence"><summary>Evidence</summary><dl>{{#each evidence}}<dt>{{name}}</dt><dd class="mono">{{value}}</dd>{{/each}}</dl></details>{{/if}}
</div></article>
{{/each}}</section>{{/if}}`,
  windows: `{{#if windows.length}}<section><h2>Windows</h2>
<table><thead><tr><th>What holds</th><th>Steps</th><th>Time</th></tr></thead><tbody>
{{#each windows}}<tr><td>{{title}}{{#if bar}}<div class="bar wait"><span style="left:{{bar.left}}%;width:{{bar.width}}%"></span></div>{{/if}}</td><td class="time">{{steps}}</td><td class="time">{{when}}</td></tr>
{{/each}}</tbody></table></section>{{/if}}`,
  rollback: `{{#with rollback}}<section><h2>The way back <span class="when">{{when}}</span></h2>
{{#each entries}}
<article class="step"><div class="number">{{number}}</div><div>
<h3>{{title}} <span class="tag {{tone}}">{{word}}</span> <span class="rows">{{rows}}</span><span class="when">{{when}}</span></h3>
<div>{{because}}</div>
{{#if how}}<div class="faint">How: {{how}}</div>{{/if}}
{{#if parts.length}}<ul class="parts">{{#each parts}}<li>{{title}} <span class="tag {{tone}}">{{word}}</span> <span class="when">{{when}}</span><div class="faint">{{because}}</div></li>{{/each}}</ul>{{/if}}
</div></article>
{{/each}}</section>{{/with}}`,
  gates: `{{#if gates.length}}<section><h2>Questions and answers</h2>
{{#each gates}}<article class="gate"><div class="number">?</div><div><h3>{{question}} <span class="tag {{tone}}">{{answer}}</span></h3>
<div>{{because}}</div><div class="faint mono">{{key}}</div><div class="faint">{{when}}</div></div></article>
{{/each}}</section>{{/if}}`,
  configurations: `{{#each configurations}}<section><h2>{{title}}</h2>
<div class="diff mono">{{#each lines}}<div class="{{tone}}">{{text}}</div>{{/each}}</div></section>
{{/each}}`,
  artefacts: `{{#if artefacts.length}}<section><h2>Artefacts</h2>
<table><thead><tr><th>Name</th><th class="size">Bytes</th><th>SHA-256</th></tr></thead><tbody>
{{#each artefacts}}<tr><td class="mono">{{name}}</td><td class="size">{{length}}</td><td class="mono">{{sha256}}</td></tr>
{{/each}}</tbody></table></section>{{/if}}`,
  timeline: `<section><h2>Timeline</h2>
<table class="timeline"><thead><tr><th>Time</th><th>Record</th><th>Step</th><th>What</th></tr></thead><tbody>
{{#each timeline}}<tr><td class="time">{{when}}</td><td class="{{tone}}">{{kind}}</td><td class="mono faint">{{key}}</td><td>{{text}}</td></tr>
{{/each}}</tbody></table></section>`,
} as const;

// Exercises for the neck that need no equipment, with their warnings, as a table in Markdown.
const data = process.argv[2] ?? 'https://uncoil.example/data/';

const { entries, licence, notice } = await (await fetch(new URL('exercises.json', data))).json();

const rows = entries
  .filter(({ areas }) => areas.includes('neck'))
  // What is optional can be left out; an empty list means that one needs nothing at all.
  .filter(({ equipment }) => equipment.every(({ optional }) => optional))
  .map(({ title, page, warnings }) => {
    const said = warnings.map(({ grade, text }) => `${grade}: ${text}`);
    return `| [${title}](${page}) | ${said.join('<br>')} |`;
  });

console.log(`| exercise | warnings |\n| --- | --- |\n${rows.join('\n')}`);
console.log(`\n${notice}\n${licence.attribution}`);

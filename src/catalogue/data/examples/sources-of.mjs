// What one exercise rests on, and how far each source was checked.
const data = process.argv[2] ?? 'https://uncoil.example/data/';
const id = process.argv[3] ?? 'foam-roll-hamstrings';

const read = async (path) => (await fetch(new URL(path, data))).json();

const { entry } = await read(`exercises/${id}.json`);
for (const source of entry.sources) {
  const { entry: found } = await read(`sources/${source}.json`);
  console.log(`${found.id} (${found.checked}): ${found.citation}`);
}

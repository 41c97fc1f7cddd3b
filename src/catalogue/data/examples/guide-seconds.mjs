// How long each guide keeps the clock running, in minutes, without getting ready and changing over.
const data = process.argv[2] ?? 'https://uncoil.example/data/';

const { guides, exercises } = await (await fetch(new URL('handbook.json', data))).json();

const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));

function seconds({ work, sides, sets, restSeconds }) {
  const once = work.kind === 'hold' ? work.seconds : work.count * (work.secondsEach ?? 3);
  return once * (sides === 'together' ? 1 : 2) * sets + restSeconds * (sets - 1);
}

for (const { title, exercises: steps } of guides) {
  const total = steps.reduce((sum, { exercise }) => sum + seconds(byId.get(exercise).duration), 0);
  console.log(`${String(Math.ceil(total / 60)).padStart(3)} min  ${title}`);
}

// The rolling trace: rows for the lanes, marks for the controls, over the last seconds. It moves only while there is something on it.
const trace = { rows: [], controls: [], points: [], zero: 0, at: 0, frame: 0 };
const seconds = 4;
const still = matchMedia('(prefers-reduced-motion: reduce)');
const colours = { motor: '--drive', tone: '--tone', red: '--red', green: '--green', blue: '--blue', light: '--light' };
const names = 46;
const top = 13;

function paint() {
  trace.frame = 0;
  const canvas = document.getElementById('trace');
  if (!canvas) return;
  const scale = devicePixelRatio || 1;
  const box = canvas.getBoundingClientRect();
  if (canvas.width !== Math.round(box.width * scale)) canvas.width = Math.round(box.width * scale);
  if (canvas.height !== Math.round(box.height * scale)) canvas.height = Math.round(box.height * scale);
  const context = canvas.getContext('2d');
  const style = getComputedStyle(canvas);
  const colour = name => style.getPropertyValue(name);
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.clearRect(0, 0, box.width, box.height);
  context.font = style.font;
  context.textBaseline = 'middle';
  const now = trace.zero + (performance.now() - trace.at) / 1000;
  const left = now - seconds;
  const x = time => names + (time - left) / seconds * (box.width - names);
  const height = (box.height - top) / Math.max(1, trace.rows.length);
  trace.points = trace.points.filter((point, index, all) => point.time > left || all.findLastIndex(other => other.row === point.row) === index);
  trace.rows.forEach((row, index) => {
    const bottom = top + (row.low < 0 ? (index + .5) * height : (index + 1) * height - 2);
    const reach = row.low < 0 ? height / 2 - 1 : height - 4;
    context.fillStyle = colour('--line');
    context.fillRect(names, bottom, box.width, 1);
    context.fillStyle = colour('--dim');
    context.fillText(row.name, 4, top + (index + .5) * height, names - 8);
    context.fillStyle = colour(row.colour);
    const points = trace.points.filter(point => point.row === index);
    points.forEach((point, at) => {
      const from = Math.max(names, x(point.time));
      const to = at + 1 < points.length ? x(points[at + 1].time) : x(now);
      const tall = point.level / 1000 * reach;
      if (tall && to > names) context.fillRect(from, Math.min(bottom, bottom - tall), Math.max(1.5, to - from), Math.abs(tall));
    });
  });
  let free = names;
  for (const point of trace.points) {
    if (point.row >= 0 || !point.level || x(point.time) < names) continue;
    context.fillStyle = colour('--text');
    context.globalAlpha = .35;
    context.fillRect(x(point.time), top, 1, box.height - top);
    context.globalAlpha = 1;
    const name = trace.controls[-1 - point.row] ?? '';
    if (x(point.time) >= free && x(point.time) + 20 < box.width) {
      context.fillText(name, x(point.time), 7);
      free = x(point.time) + context.measureText(name).width + 6;
    }
  }
  if (!still.matches && trace.points.some(point => point.time > left)) trace.frame = setTimeout(() => requestAnimationFrame(paint), 30);
}

export function setRows(rows, controls) {
  trace.rows = rows.map(row => ({ name: row.name, low: row.low, colour: colours[row.kind] }));
  trace.controls = controls;
  new ResizeObserver(() => { if (!trace.frame) paint(); }).observe(document.getElementById('trace'));
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', paint);
  paint();
}

// Records of eight bytes: the time in units of 10 us, the row (from 0 the lanes, -1 and down the controls), the level in permille.
export function addTrace(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 8 <= bytes.byteLength; at += 8) {
    const time = view.getUint32(at, true) / 1e5;
    trace.points.push({ time, row: view.getInt16(at + 4, true), level: view.getInt16(at + 6, true) });
    const now = trace.zero + (performance.now() - trace.at) / 1000;
    if (time > now || time < now - seconds) { trace.zero = time; trace.at = performance.now(); }
  }
  if (!trace.frame) paint();
}

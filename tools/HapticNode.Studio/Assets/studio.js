// The studio's one script: starts Blazor with the token on its socket, follows the pointer frame by frame with one call in flight, passes
// keys on, and paints the live trace. What anything means is decided on the server.

const token = new URLSearchParams(location.search).get('token');
const isText = element => element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type !== 'range');
let bench = null;

// ---- The connection -------------------------------------------------------------------------------------------------------------------
const lost = document.getElementById('connection-lost');
const showLost = text => {
  document.getElementById('connection-text').textContent = text;
  if (!lost.open) lost.show();
};

async function reconnect() {
  for (let pause = 250; ; pause = Math.min(pause * 2, 2000)) {
    showLost('The studio does not answer. Nothing is lost: it is tried again.');
    try {
      if (await Blazor.reconnect()) { lost.close(); return; }
      location.reload();
      return;
    } catch {
      await new Promise(done => setTimeout(done, pause));
    }
  }
}

if (globalThis.Blazor) {
  Blazor.start({
    circuit: {
      configureSignalR: builder => builder.withUrl(new URL(`_blazor?token=${token}`, document.baseURI).href),
      reconnectionHandler: { onConnectionDown: reconnect, onConnectionUp: () => lost.close() },
    },
  });
}

// ---- Pointer --------------------------------------------------------------------------------------------------------------------------
// The newest position goes out once a frame, and only after the server has answered the one before.
class Drag {
  constructor(root, event, target) {
    const plot = target.closest('[data-plot]').getBoundingClientRect();
    Object.assign(this, { root, plot, id: event.pointerId, next: null, busy: false, ended: null });
    this.startX = event.clientX;
    this.startY = event.clientY;
    root.setPointerCapture(this.id);
    root.classList.add('dragging');
    this.call = bench.invokeMethodAsync('BeginDrag', target.dataset.drag);
    this.busy = true;
    this.call.finally(() => { this.busy = false; this.send(); });
  }
  move(event) {
    if (event.pointerId !== this.id || this.ended !== null) return;
    this.next = [(event.clientX - this.startX) / this.plot.width, (event.clientY - this.startY) / this.plot.height];
    if (!this.frame) this.frame = requestAnimationFrame(() => { this.frame = 0; this.send(); });
  }
  send() {
    if (this.busy) return;
    if (this.next) {
      const [x, y] = this.next;
      this.next = null;
      this.busy = true;
      bench.invokeMethodAsync('Drag', x, y).finally(() => { this.busy = false; this.send(); });
    } else if (this.ended !== null) {
      const keep = this.ended;
      this.busy = true;
      bench.invokeMethodAsync('EndDrag', keep);
    }
  }
  end(keep) {
    if (this.ended !== null) return;
    this.ended = keep;
    if (!keep) this.next = null;
    this.root.classList.remove('dragging');
    this.send();
  }
}

let drag = null;
function followPointer(root) {
  root.addEventListener('pointerdown', event => {
    const target = event.target.closest('[data-drag]');
    if (!target || event.button !== 0) return;
    event.preventDefault();
    target.focus({ preventScroll: true });
    drag = new Drag(root, event, target);
  });
  root.addEventListener('pointermove', event => drag?.move(event));
  root.addEventListener('pointerup', event => { if (drag?.id === event.pointerId) { drag.end(true); drag = null; } });
  root.addEventListener('lostpointercapture', event => { if (drag?.id === event.pointerId) { drag.end(true); drag = null; } });
  root.addEventListener('pointercancel', event => { if (drag?.id === event.pointerId) { drag.end(true); drag = null; } });
}

// A control of the simulated panel is held as long as the pointer or Enter is.
let held = null;
const hold = name => { if (held === name) return; release(); held = name; if (name) bench.invokeMethodAsync('Press', name, true); };
const release = () => { if (held) { bench.invokeMethodAsync('Press', held, false); held = null; } };
document.addEventListener('pointerdown', event => {
  const control = event.target.closest?.('[data-control]');
  if (bench && control && !control.disabled && event.button === 0) hold(control.dataset.control);
});
document.addEventListener('pointerup', release);
document.addEventListener('pointercancel', release);
window.addEventListener('blur', release);

// ---- Keys -----------------------------------------------------------------------------------------------------------------------------
const nudge = { target: null, x: 0, y: 0, big: false, busy: false };
function sendNudge() {
  if (nudge.busy || nudge.target === null) return;
  const { target, x, y, big } = nudge;
  nudge.target = null;
  nudge.x = nudge.y = 0;
  nudge.busy = true;
  bench.invokeMethodAsync('Nudge', target, x, y, big).finally(() => { nudge.busy = false; sendNudge(); });
}

const steps = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };

function key(event) {
  const text = isText(event.target);
  const ctrl = event.ctrlKey || event.metaKey;
  if (event.code === 'Space' && !ctrl) {
    // In a text a space is a space; what plays is stopped all the same.
    if (!text) event.preventDefault();
    if (!event.repeat) bench.invokeMethodAsync('Stop', text);
    return;
  }
  const control = event.target.closest?.('[data-control]');
  if (control && event.key === 'Enter') {
    event.preventDefault();
    if (!event.repeat && !control.disabled) hold(control.dataset.control);
    return;
  }
  if (event.key === 'Escape') {
    if (drag) { drag.end(false); drag = null; event.preventDefault(); return; }
    if (text && !event.target.closest('dialog')) { event.target.blur(); return; }
  }
  const slider = event.target.closest?.('[data-drag]');
  if (slider && !ctrl && steps[event.key]) {
    event.preventDefault();
    const [x, y] = steps[event.key];
    if (nudge.target !== null && nudge.target !== slider.dataset.drag) { nudge.x = nudge.y = 0; }
    nudge.target = slider.dataset.drag;
    nudge.x += x;
    nudge.y += y;
    nudge.big = event.shiftKey;
    sendNudge();
    return;
  }
  if (text && event.key !== 'Escape' && !(ctrl && event.key === 's')) return;
  const named = (ctrl ? 'Ctrl+' : '') + (ctrl && event.shiftKey ? 'Shift+' : '') + (event.key.length === 1 && ctrl ? event.key.toLowerCase() : event.key);
  const onControl = event.target.closest?.('button, a, select, summary, [role=tab]');
  if (named === 'Enter' && onControl) return;
  if (!keys.has(named) || (named.length === 1 && document.querySelector('dialog.sheet') && named !== '?')) return;
  if (/^Ctrl\+[cv]$/.test(named) && !slider) return;
  event.preventDefault();
  bench.invokeMethodAsync('Key', named, slider?.dataset.drag ?? null);
}

let keys = new Set();
document.addEventListener('keydown', event => { if (bench) key(event); });
document.addEventListener('keyup', event => {
  if (event.key === 'Enter') release();
  if (bench && event.code === 'Space' && !isText(event.target)) event.preventDefault();
});

// ---- The trace ------------------------------------------------------------------------------------------------------------------------
// Rows for the lanes, marks for the controls, over the last seconds. It moves only while there is something on it.
const trace = { rows: [], points: [], zero: 0, at: 0, frame: 0 };
const traceSeconds = 4;
const still = matchMedia('(prefers-reduced-motion: reduce)');

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
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.clearRect(0, 0, box.width, box.height);
  const now = trace.zero + (performance.now() - trace.at) / 1000;
  const left = now - traceSeconds;
  const x = time => (time - left) / traceSeconds * box.width;
  const height = box.height / Math.max(1, trace.rows.length);
  trace.points = trace.points.filter((point, index, all) => point.time > left || all.findLastIndex(other => other.row === point.row) === index);
  trace.rows.forEach((row, index) => {
    const bottom = row.low < 0 ? (index + .5) * height : (index + 1) * height - 2;
    const reach = row.low < 0 ? height / 2 - 2 : height - 5;
    context.fillStyle = style.getPropertyValue('--line');
    context.fillRect(0, bottom, box.width, 1);
    context.fillStyle = style.getPropertyValue(row.colour);
    const points = trace.points.filter(point => point.row === index);
    points.forEach((point, at) => {
      const from = Math.max(0, x(point.time));
      const to = at + 1 < points.length ? x(points[at + 1].time) : x(now);
      const tall = point.level / 1000 * reach;
      if (tall) context.fillRect(from, Math.min(bottom, bottom - tall), Math.max(1.5, to - from), Math.abs(tall));
    });
  });
  context.fillStyle = style.getPropertyValue('--text');
  for (const point of trace.points) if (point.row < 0 && point.level && x(point.time) >= 0) context.fillRect(x(point.time), 0, 1, box.height);
  if (!still.matches && trace.points.some(point => point.time > left)) trace.frame = setTimeout(() => requestAnimationFrame(paint), 30);
}

// ---- Called by the server -------------------------------------------------------------------------------------------------------------
export function attach(server, names, rows) {
  bench = server;
  keys = new Set(names);
  trace.rows = rows.map(row => ({ low: row.low, colour: { motor: '--drive', tone: '--tone', red: '--red', green: '--green', blue: '--blue', light: '--light' }[row.kind] }));
  followPointer(document.getElementById('timeline'));
  document.documentElement.dataset.ready = 'true';
  paint();
}

export function addTrace(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 8 <= bytes.byteLength; at += 8) {
    const time = view.getUint32(at, true) / 1e5;
    trace.points.push({ time, row: view.getInt16(at + 4, true), level: view.getInt16(at + 6, true) });
    const now = trace.zero + (performance.now() - trace.at) / 1000;
    if (time > now || time < now - traceSeconds) { trace.zero = time; trace.at = performance.now(); }
  }
  if (!trace.frame) paint();
}

export function focus(selector) {
  const element = document.querySelector(selector);
  element?.focus();
  element?.scrollIntoView({ block: 'nearest' });
}

// The studio's one script: starts Blazor with the token on its socket, follows the pointer frame by frame with one call in flight, passes
// keys and files on. What anything means is decided on the server.

import { addTrace, setRows } from './trace.js';

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
// The newest position goes out at once, and only after the server has answered the one before: more would only wait there.
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
    this.send();
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
  // Where a browser can, it tells of a move when it happens, and not at the next frame.
  root.addEventListener('onpointerrawupdate' in window ? 'pointerrawupdate' : 'pointermove', event => drag?.move(event));
  root.addEventListener('pointerup', event => { if (drag?.id === event.pointerId) { drag.end(true); drag = null; } });
  root.addEventListener('lostpointercapture', event => { if (drag?.id === event.pointerId) { drag.end(true); drag = null; } });
  root.addEventListener('pointercancel', event => { if (drag?.id === event.pointerId) { drag.end(true); drag = null; } });
}

// A control of the simulated panel is held as long as the pointer or Enter is.
let held = null;
const hold = name => { if (held === name) return; release(); held = name; if (name) bench.invokeMethodAsync('Press', name, true); };
const release = () => { if (held) { bench.invokeMethodAsync('Press', held, false); held = null; } };
const ofDigit = digit => [...document.querySelectorAll('[data-control].button:enabled')][digit - 1]?.dataset.control;
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
  if (!text && !ctrl && !event.altKey && /^[1-9]$/.test(event.key) && !document.querySelector('dialog.sheet')) {
    const pressed = ofDigit(+event.key);
    if (pressed) { event.preventDefault(); if (!event.repeat) hold(pressed); return; }
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
  // What is typed behind it belongs there already.
  if (named === '/') { document.getElementById('search')?.focus(); return; }
  bench.invokeMethodAsync('Key', named, slider?.dataset.drag ?? null);
}

let keys = new Set();
document.addEventListener('keydown', event => { if (bench) key(event); });
document.addEventListener('keyup', event => {
  if (event.key === 'Enter' || /^[1-9]$/.test(event.key)) release();
  if (bench && event.code === 'Space' && !isText(event.target)) event.preventDefault();
});

// ---- Sheets ---------------------------------------------------------------------------------------------------------------------------
// What lies over the page keeps the focus, and gives it back.
let before = null;
new MutationObserver(() => {
  const sheet = document.querySelector('dialog.sheet');
  if (sheet && !sheet.open) { before = document.activeElement; sheet.showModal(); }
  if (!sheet && before) { if (before.isConnected && document.activeElement === document.body) before.focus({ preventScroll: true }); before = null; }
}).observe(document.body, { childList: true, subtree: true });
document.addEventListener('cancel', event => event.preventDefault(), true);
document.addEventListener('click', event => { if (event.target.matches?.('dialog.sheet')) bench?.invokeMethodAsync('Key', 'Escape', null); });

// ---- Files ----------------------------------------------------------------------------------------------------------------------------
// What is dropped goes the way of a chosen file; the server reads it, and knows what it was dropped on.
const hasFiles = event => event.dataTransfer?.types.includes('Files');
const mark = cue => {
  for (const old of document.querySelectorAll('.cue.dropping')) if (old !== cue) old.classList.remove('dropping');
  cue?.classList.add('dropping');
};
document.addEventListener('dragenter', event => { if (hasFiles(event)) document.documentElement.classList.add('dropping-file'); });
document.addEventListener('dragover', event => { if (hasFiles(event)) { event.preventDefault(); mark(event.target.closest?.('.cue')); } });
document.addEventListener('dragleave', event => { if (!event.relatedTarget) { mark(null); document.documentElement.classList.remove('dropping-file'); } });
document.addEventListener('drop', async event => {
  if (!hasFiles(event) || !bench) return;
  event.preventDefault();
  mark(null);
  document.documentElement.classList.remove('dropping-file');
  const input = document.getElementById('drop-file');
  const files = event.dataTransfer.files;
  await bench.invokeMethodAsync('DropOn', event.target.closest?.('.cue')?.dataset.cue ?? '', !!event.target.closest?.('[data-motion]'));
  input.files = files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
});
export function chooseFile() {
  const input = document.getElementById('drop-file');
  input.value = '';
  input.click();
}

// ---- Called by the server -------------------------------------------------------------------------------------------------------------
export function attach(server, names, rows, controls) {
  bench = server;
  keys = new Set(names);
  setRows(rows, controls);
  followPointer(document.getElementById('timeline'));
  document.documentElement.dataset.ready = 'true';
}

export { addTrace };

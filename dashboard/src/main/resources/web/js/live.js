// The connection to the server, and how old what the page shows is. The age counts up by itself: a page that hears nothing says so.
const SILENCE_MILLIS = 10000;

/** Calls on(name, data) for each event, and on('tick', status) each second. */
export function connect(names, on) {
  let state = { state: 'CONNECTING' };
  let heardAt = performance.now();
  let clockAhead = 0;
  const hear = () => { heardAt = performance.now(); };
  let source;
  const open = () => {
    source?.close();
    source = new EventSource('api/live');
    source.addEventListener('state', (event) => {
      hear();
      state = JSON.parse(event.data);
      clockAhead = Date.parse(state.now) - Date.now();
      on('tick', status());
    });
    source.addEventListener('full', () => on('full', null));
    for (const name of names) {
      source.addEventListener(name, (event) => { hear(); on(name, JSON.parse(event.data)); });
    }
  };
  // By the server's clock, so that a visitor's wrong clock does not matter.
  const since = (iso) => (iso ? Math.max(0, Date.now() + clockAhead - Date.parse(iso)) : null);
  const status = () => ({
    ...state,
    state: performance.now() - heardAt > SILENCE_MILLIS ? 'NO_CONNECTION' : state.state,
    age: since(state.written_at),
    recordAge: since(state.newest_record_at),
  });
  let reopenAt = 0;
  setInterval(() => {
    const now = performance.now();
    if (now - heardAt > SILENCE_MILLIS && now > reopenAt) {
      // A proxy or a sleeping laptop can leave a dead connection that says nothing.
      reopenAt = now + SILENCE_MILLIS;
      open();
    }
    on('tick', status());
  }, 1000);
  open();
}

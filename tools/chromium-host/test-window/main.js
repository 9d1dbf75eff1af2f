/* What the served page itself can do, tried while it loads: page.evaluate would go round the policy. */
const outcome = (attempt, value) => document.body.setAttribute(`data-${attempt}`, value);
const tried = (attempt, act) => {
  try {
    outcome(attempt, `done: ${act()}`);
  } catch (error) {
    outcome(attempt, error.name);
  }
};
tried('evaluated', () => new Function('return 1')());
tried('html', () => (document.querySelector('h1').innerHTML = '<b>x</b>'));
await fetch('https://example.invalid/').then(() => outcome('fetched', 'done'), (error) => outcome('fetched', error.name));

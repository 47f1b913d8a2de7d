// Tells the page that holds the frame how high its content is, as charts and posts do.
new ResizeObserver(() => {
  const height = Math.ceil(document.querySelector('main').getBoundingClientRect().height) + 40;
  parent.postMessage({ type: 'height', height }, '*');
}).observe(document.querySelector('main'));

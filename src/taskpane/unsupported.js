/* Run only by webviews that know no modules (Internet Explorer): old syntax on purpose. */
/* global document, window */
window.onload = function () {
  document.getElementById('root').style.display = 'none';
  document.getElementById('unsupported').removeAttribute('hidden');
};

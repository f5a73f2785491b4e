// ES5: Trident (Excel 2016 and 2019) and EdgeHTML parse this file, and would leave the pane blank without it.
(function () {
  if (!/Trident\/|MSIE |Edge\//.test(navigator.userAgent)) return;
  var root = document.getElementById("root");
  root.parentNode.removeChild(root);
  document.getElementById("unsupported").removeAttribute("hidden");
})();

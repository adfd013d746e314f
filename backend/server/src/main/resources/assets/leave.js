// Leaving quickly: cover at once, go to the neutral page, and for ten minutes do not come back in this tab.
(function () {
  'use strict';
  var KEY = 'lykta-lamnad';
  var WHILE = 10 * 60 * 1000;
  var root = document.documentElement;
  var neutral = root.getAttribute('data-leave');
  var presses = [];

  function isLeft() {
    try {
      var since = Date.now() - Number(sessionStorage.getItem(KEY) || NaN);
      return since >= 0 && since < WHILE;
    } catch (closed) {
      return false;
    }
  }

  function go(where) {
    root.classList.add('gone');
    document.title = '\u200b';
    location.replace(where);
  }

  function leave() {
    try {
      sessionStorage.setItem(KEY, String(Date.now()));
      go(neutral);
    } catch (closed) {
      go('/lamna'); // the way without memory in the tab: a cookie
    }
  }

  function stayAway() {
    if (isLeft()) {
      go(neutral);
    }
  }

  stayAway();
  addEventListener('pageshow', stayAway);

  addEventListener('click', function (event) {
    var link = event.target.closest && event.target.closest('a[data-leave]');
    if (link) {
      event.preventDefault();
      leave();
    }
  });

  addEventListener('keydown', function (event) {
    if (event.key !== 'Shift') {
      presses = [];
    } else if (!event.repeat) {
      var now = Date.now();
      presses = presses.filter(function (at) { return now - at < 5000; });
      presses.push(now);
      if (presses.length === 3) {
        leave();
      }
    }
  });
})();

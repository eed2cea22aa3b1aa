// node -r: every TCP server of the process listens on the loopback interface only.
const net = require('node:net');

const { listen } = net.Server.prototype;
net.Server.prototype.listen = function onLoopback(...args) {
  if (args[0] && typeof args[0] === 'object' && args[0].port !== undefined && !args[0].path) {
    args[0] = { ...args[0], host: '127.0.0.1' };
  } else if (typeof args[0] === 'number') {
    args.splice(1, typeof args[1] === 'string' ? 1 : 0, '127.0.0.1');
  }
  return listen.apply(this, args);
};

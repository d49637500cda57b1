// Loaded with --import into a program before its own code: when the process that started it is killed, their channel
// closes, and the program ends too instead of holding a port or a folder.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()

// The program's own children must not inherit this: with a channel that does not count, they would end at once.
const at = process.execArgv.indexOf('--import')
if (at >= 0) process.execArgv.splice(at, 2)

// Loaded into a program before its own code: when the process that started it is killed, their channel closes, and the
// program ends too instead of holding a port or a folder.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()

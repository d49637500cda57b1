// Loaded into the server before anything else: when the launcher dies, its channel closes, and so does the server.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()

// Loaded into the app's process before Next: when start-up is killed, the channel to it closes, and the app
// leaves as if it had been asked to.
process.once("disconnect", () => process.kill(process.pid, "SIGTERM"))
process.channel?.unref()

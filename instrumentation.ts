/** Called once by Next before it answers anything. The build does not call it. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") (await import("@/app/_server/boot")).bootOrExit()
}

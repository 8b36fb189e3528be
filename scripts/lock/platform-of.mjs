const systems = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"]
const processors = ["arm64", "arm", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "x64", "wasm32"]

/**
 * What a platform package runs on, from its name: "@next/swc-darwin-arm64" is for `darwin` on `arm64`. The authors
 * of native packages all name them so; npm reads the two fields to know which of them to install.
 * @param {string} name
 * @returns {{ cpu: string[], os?: string[], libc?: string[] }}
 * @throws Error when the name does not say it
 */
export function platformOf(name) {
  const words = name.split(/[/-]/)
  const cpu = words.find((word) => processors.includes(word))
  const os = words.find((word) => systems.includes(word))
  if (!cpu || (!os && cpu !== "wasm32")) throw new Error(`The name ${name} does not say what it runs on.`)
  const libc = words.some((word) => word.startsWith("musl"))
    ? "musl"
    : words.some((word) => word.startsWith("gnu"))
      ? "glibc"
      : null
  return { cpu: [cpu], ...(os === "linux" && libc ? { libc: [libc] } : {}), ...(os ? { os: [os] } : {}) }
}

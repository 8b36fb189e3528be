/** Tailwind reads its theme from `app/globals.css`; nothing else is configured here. */
const config = { plugins: { "@tailwindcss/postcss": {} } }

export default config

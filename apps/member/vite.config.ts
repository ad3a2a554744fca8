import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const server = 'http://127.0.0.1:4000'
const toServer = { target: server, changeOrigin: false }

/** Names the scripts and styles of the build, so that the service worker can fetch pages that were not opened yet. */
const shellFiles: Plugin = {
  name: 'shell-files',
  generateBundle(_options, bundle) {
    const files = Object.keys(bundle).filter((name) => /\.(?:js|css)$/.test(name)).map((name) => `/${name}`)
    this.emitFile({ type: 'asset', fileName: 'shell-files.json', source: JSON.stringify(files) })
  },
}

export default defineConfig({
  base: '/',
  plugins: [react(), shellFiles],
  // One copy of each, or a plugin's page would miss the contexts of its host.
  resolve: { dedupe: ['react', 'react-dom', '@dangjian/plugin-kit', '@dangjian/ui', '@tanstack/react-query'] },
  server: { port: 5174, proxy: { '/trpc': toServer, '/files': toServer, '/admin': toServer } },
  build: {
    target: 'chrome100',
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 20 },
            { name: 'data', test: /node_modules[\\/]@(tanstack|trpc)[\\/]/, priority: 10 },
            // What the first page shows, in one file: two dozen small ones cost more in headers than in code.
            { name: 'parts', test: /packages[\\/](ui[\\/]src[\\/](?!.*(fields|sheet-form|waterfall|chain-list|text-blocks|segments|chip-field|numbered-list|score-head|offline|contrast|tokens))|app-shell[\\/]src[\\/]|kernel[\\/]src[\\/])/, priority: 5 },
          ],
        },
      },
    },
  },
})

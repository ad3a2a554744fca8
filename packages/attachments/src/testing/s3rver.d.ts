declare module 's3rver' {
  /** The part of the test server that the tests use; the package brings no types. */
  export default class S3rver {
    constructor(options: { port: number; address: string; silent: boolean; directory: string; configureBuckets: ReadonlyArray<{ name: string; configs: readonly string[] }> })
    run(): Promise<{ port: number }>
    close(): Promise<void>
  }
}

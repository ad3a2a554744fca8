export { secrets, withPlace } from './photos.ts'

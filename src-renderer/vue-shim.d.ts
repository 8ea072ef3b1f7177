// For typed linting only: vue-tsc resolves .vue files itself and never reads this.
declare module '*.vue' {
  import type { DefineComponent } from 'vue'
  const component: DefineComponent
  export default component
}

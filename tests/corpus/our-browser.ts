import { registerHooks } from 'node:module';

// The scorer lies outside this project and looks for playwright-core: it is given ours.
registerHooks({
  resolve: (name, context, next) =>
    next(name, name === 'playwright-core' ? { ...context, parentURL: import.meta.url } : context),
});

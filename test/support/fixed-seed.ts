import fc from 'fast-check';

/** Property-based tests try the same values in every run; FC_SEED tries others. */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_241_017) });

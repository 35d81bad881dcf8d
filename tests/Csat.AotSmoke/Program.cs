using Csat.Smoke;

// The AOT compiler keeps what it sees called. What is found by reflection it must be told to keep: so call, and look.
var checks = new Checks();
DomainChecks.Run(checks);
SlaChecks.Run(checks);
ScoringChecks.Run(checks);
return checks.Finish();

using Csat.Smoke;

var checks = new Checks();
DomainChecks.Run(checks);
SlaChecks.Run(checks);
ScoringChecks.Run(checks);
PluginChecks.Run(checks);
return checks.Finish();

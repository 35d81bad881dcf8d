#!/usr/bin/env dotnet
// How often each interval contains the truth, added up over every possible outcome: the tables of docs/scoring.md.
//
//   dotnet run benchmarks/coverage.cs
#:project ../src/Csat.Scoring/Csat.Scoring.csproj
#:property RestorePackagesWithLockFile=false
#:include coverage/*.cs

using Csat.Coverage;

Console.Write(CoverageTables.Proportions(CoverageTables.ProportionSizes));
Console.WriteLine();
Console.Write(CoverageTables.NetScores(CoverageTables.NetScoreSizes));

#!/usr/bin/env dotnet
// A month of service, judged: what a service manager reads, from a file of tickets.
//
//   dotnet run samples/service-review.cs                      the bundled tickets, in English
//   dotnet run samples/service-review.cs -- --lang zh-CN      the same in Chinese
//   dotnet run samples/service-review.cs -- tickets.csv --json --as-of 2023-03-20T00:00:00Z --min-n 20
//
// Times without a zone are read as UTC. The limits, the scheme's targets and the smallest sample are this sample's own.
#:project ../src/Csat.Domain/Csat.Domain.csproj
#:project ../src/Csat.Scoring/Csat.Scoring.csproj
#:project ../src/Csat.Sla/Csat.Sla.csproj
#:package CsvHelper
#:package Spectre.Console
#:property PredefinedCulturesOnly=false
#:include common/*.cs
#:include service-review/*.cs

using System.Text;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
string home = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? Environment.CurrentDirectory;
return ServiceReview.Run(args, Path.Combine(home, "data", "support-tickets.csv"), Console.Out, Console.Error);

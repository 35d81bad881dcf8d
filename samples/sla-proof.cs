#!/usr/bin/env dotnet
// Proves to a customer why a ticket is in time or late: every piece of time, counted or not, with its reason.
//
//   dotnet run samples/sla-proof.cs                              the bundled ticket, in English and Chinese
//   dotnet run samples/sla-proof.cs -- --lang zh-CN              in one language, also what is wrong
//   dotnet run samples/sla-proof.cs -- --help                    the options
//   dotnet run samples/sla-proof.cs -- TICKET.json --policy POLICY.json --calendar CALENDAR.json --at 2026-10-09T10:00:00Z
//
// The files are what SlaClock.ToJson, SlaPolicy.ToJson and BusinessCalendar.ToJson write; --policy and --calendar may come again.
#:project ../src/Csat.Sla/Csat.Sla.csproj
#:property PredefinedCulturesOnly=false
#:include sla-proof/*.cs

using System.Text;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
string home = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? Environment.CurrentDirectory;
return SlaProof.Run(args, Path.Combine(home, "data", "sla-proof"), Console.Out, Console.Error);

#!/usr/bin/env dotnet
// A customer month: who is served how, how satisfied they are, whose relationship has to be repaired, why others left, and what follows.
//
//   dotnet run samples/customer-month.cs                      7,043 customers of a fictional operator, in English
//   dotnet run samples/customer-month.cs -- --lang zh-CN      the same in Chinese
//   dotnet run samples/customer-month.cs -- customers.csv --reasons churn-reasons.json --month 2026-09
//
// The cut-offs of the grades, what is done about which cause, by whom and with which aim are this sample's own: Choices.cs has them.
#:project ../src/Csat.Domain/Csat.Domain.csproj
#:project ../src/Csat.Scoring/Csat.Scoring.csproj
#:package CsvHelper
#:package Spectre.Console
#:property PredefinedCulturesOnly=false
#:include common/*.cs
#:include customer-month/*.cs

using System.Text;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
string home = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? Environment.CurrentDirectory;
return CustomerMonth.Run(args, Path.Combine(home, "data"), Console.Out, Console.Error);

#!/usr/bin/env dotnet
// What customers write, classified by rules that show their evidence.
//
//   dotnet run samples/classify.cs                                 the bundled texts, in English
//   dotnet run samples/classify.cs -- --lang zh-CN --explain       in Chinese, with the reason of every answer
//   dotnet run samples/classify.cs -- complaints.csv --json        a file of your own; an answer a line as JSON
//   cat lines.txt | dotnet run samples/classify.cs -- -            from standard input, a text a line
//
// Files: texts, one a line; .csv with a column text and, where known, id, customer, product, area, day; .jsonl with the same names.
#:project ../src/Csat.Domain/Csat.Domain.csproj
#:project ../src/Csat.Scoring/Csat.Scoring.csproj
#:package CsvHelper
#:property PredefinedCulturesOnly=false
#:include common/CsvFile.cs
#:include common/InputException.cs
#:include classify/*.cs

using System.Text;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Console.InputEncoding = Encoding.UTF8;
string home = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? Environment.CurrentDirectory;
return Classify.Run(args, Path.Combine(home, "data", "complaints.csv"), Console.In, Console.Out, Console.Error);

#!/usr/bin/env dotnet
// Is last month's change of the NPS real? Detractors, passives and promoters of the month before, then of last month.
//
//   dotnet run samples/nps-change.cs -- 150 350 500 110 330 560
//
// Without counts it shows an example.
#:project ../src/Csat.Scoring/Csat.Scoring.csproj
#:property PredefinedCulturesOnly=false

using System.Globalization;
using Csat.Scoring;

Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
string[] given = args.Length == 0 ? ["28", "37", "35", "24", "34", "42"] : args;
int[] n = [.. given.Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : -1)];
if (n.Length != 6 || n.Contains(-1))
{
    Console.Error.WriteLine($"Got '{string.Join(' ', given)}'; legal: six counts from 0 to {int.MaxValue}: detractors, passives and promoters, earlier and later.");
    return 1;
}

Comparison change = Comparison.OfNps(new NetCounts(n[0], n[1], n[2]), new NetCounts(n[3], n[4], n[5]));
Console.WriteLine($"Earlier: {change.Earlier}");
Console.WriteLine($"Later:   {change.Later}");
Console.WriteLine(change.Explain());
Console.WriteLine(change.Explain(CultureInfo.GetCultureInfo("zh-CN")));
return 0;

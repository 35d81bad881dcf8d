#!/usr/bin/env dotnet
// Learns the weighed words of the bundled complaint rules from the labelled texts beside the tests, and writes the packs cues.*.json.
//
//   dotnet run benchmarks/cues.cs             writes them
//   dotnet run benchmarks/cues.cs -- --check  says whether they are those that the labelled texts give
//
// Softmax regression with an L2 penalty over short runs of words (English) or characters (Chinese), classes weighed alike. The locked half is never read.
#:project ../src/Csat.Domain/Csat.Domain.csproj
#:property RestorePackagesWithLockFile=false
#:include cues/*.cs

using Csat.Cues;

string root = CuePack.Root();
bool check = args is ["--check"];
int wrong = 0;
foreach ((string lang, string locale) in new[] { ("zh", "zh-CN"), ("en", "en") })
{
    string path = Path.Combine(root, "src/Csat.Domain/Complaints/Packs", $"cues.{locale}.json");
    CuePack learnt = CuePack.Learn(LabelledTexts.Read(root, lang), lang, locale);
    if (check)
    {
        int differing = learnt.Differing(File.ReadAllText(path));
        Console.WriteLine($"{Path.GetFileName(path)}: {learnt.Count} weights, {differing} differ by more than rounding");
        wrong += differing;
    }
    else
    {
        File.WriteAllText(path, learnt.ToJson());
        Console.WriteLine($"{Path.GetFileName(path)}: {learnt.Count} weights of {learnt.Texts} texts");
    }
}

return wrong == 0 ? 0 : 1;

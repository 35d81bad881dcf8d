using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Csat.Domain;
using Csat.Scoring;
using NodaTime;

/// <summary>The program: reads texts, classifies them, marks the evidence, and adds up what most customers complain of.</summary>
internal sealed class Classify(ClassifyOptions options, ComplaintClassifier classifier, TextWriter output)
{
    private const int MostShown = 20;

    private readonly CultureInfo _culture = options.Culture;

    public static int Run(string[] args, string bundled, TextReader input, TextWriter output, TextWriter errors)
    {
        try
        {
            ClassifyOptions options = ClassifyOptions.Parse(args, bundled);
            if (options.AsksForHelp)
            {
                output.WriteLine(ClassifyOptions.Usage.In(options.Culture));
                return 0;
            }

            var program = new Classify(options, Rules(options).Compile(), output);
            program.Print(TextRows.Read(options, input));
            return 0;
        }
        catch (InputException e)
        {
            errors.WriteLine(e.Text.In(ClassifyOptions.Language(args)));
            return e.ExitCode;
        }
    }

    /// <summary>The bundled rules, and on top of them the user's own.</summary>
    private static ComplaintRuleSet Rules(ClassifyOptions options)
    {
        ComplaintRuleSet bundled = options.Pack == "telecom" ? ComplaintRuleSets.Telecom() : ComplaintRuleSets.Appliance();
        if (options.OwnRules is not { } path)
        {
            return bundled;
        }

        if (!File.Exists(path))
        {
            throw new InputException(new($"There is no file '{path}'.", $"没有文件“{path}”。"));
        }

        return bundled.TryExtend(File.ReadAllText(path), out ComplaintRuleSet? extended, out IReadOnlyList<Finding> findings)
            ? extended
            : throw new InputException(new(
                $"The rules in '{path}' can't be used:\n" + string.Join("\n", findings.Select(finding => "  " + finding.ToString(CultureInfo.InvariantCulture))),
                $"“{path}”中的规则不能使用：\n" + string.Join("\n", findings.Select(finding => "  " + finding.ToString(CultureInfo.GetCultureInfo("zh-CN"))))));
    }

    private void Print(TextRows texts)
    {
        (TextRow Row, Classification Given)[] all = [.. texts.Rows.Select(row => (row, classifier.Classify(row.Text, new ComplaintFacts { Product = row.Product, Area = row.Area })))];
        if (options.WritesJson)
        {
            PrintJson(texts, all);
            return;
        }

        foreach ((TextRow row, Classification given) in all)
        {
            PrintText(row, given);
        }

        Summary(texts, all);
    }

    /// <summary>One line of JSON a text, in the order of the file; lines that couldn't be used are objects with <c>rejected</c>.</summary>
    private void PrintJson(TextRows texts, (TextRow Row, Classification Given)[] all)
    {
        var type = (JsonTypeInfo<Classification>)DomainJson.Options.GetTypeInfo(typeof(Classification));
        foreach ((TextRow row, Classification given) in all)
        {
            output.WriteLine(new JsonObject { ["id"] = row.Id, ["classification"] = JsonSerializer.SerializeToNode(given, type) }.ToJsonString(Relaxed));
        }

        foreach (LocalizedText reason in texts.Rejected)
        {
            output.WriteLine(new JsonObject { ["rejected"] = reason.In(_culture) }.ToJsonString(Relaxed));
        }
    }

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private void PrintText(TextRow row, Classification given)
    {
        bool zh = _culture.Name == "zh-CN";
        var line = new StringBuilder($"{row.Id}  {given.Intent?.Label().In(_culture) ?? (zh ? "不作判断" : "no intent")}");
        Append(zh ? "：" : ": ", zh ? "、" : ", ", given.Causes.Select(cause => cause.Label().In(_culture)));
        if (given.Category is { } category)
        {
            line.Append(zh ? $"（{category.Label().Zh}）" : $" ({category.Label().En})");
        }

        Append(" → ", zh ? "、" : ", ", given.EscalationRisk.Select(risk => risk.Label().In(_culture)));
        Append(zh ? "；自称：" : "; claims ", "", given.ClaimedLevel is { } level ? [level.Label().In(_culture)] : []);
        Append(zh ? "；需人工处理：" : "; needs a person: ", "", given.HumanReason is { } reason ? [reason.Label().In(_culture)] : []);
        output.WriteLine(line);
        output.WriteLine("    " + Marked(given));
        if (options.Explains)
        {
            output.WriteLine("      " + given.Explain(_culture).Replace("\n", "\n      ", StringComparison.Ordinal));
        }

        void Append(string before, string between, IEnumerable<string> words)
        {
            string joined = string.Join(between, words);
            line.Append(joined.Length > 0 ? before + joined : string.Empty);
        }
    }

    /// <summary>The text with its evidence in brackets; pieces that touch or overlap share a pair.</summary>
    private static string Marked(Classification given)
    {
        bool[] isEvidence = new bool[given.Text.Length + 1];
        foreach (ComplaintEvidence evidence in given.Evidence)
        {
            isEvidence.AsSpan(evidence.Span.Start, evidence.Span.Length).Fill(true);
        }

        var marked = new StringBuilder();
        for (int i = 0; i <= given.Text.Length; i++)
        {
            bool before = i > 0 && isEvidence[i - 1];
            marked.Append(isEvidence[i] && !before ? "【" : before && !isEvidence[i] ? "】" : "");
            if (i < given.Text.Length)
            {
                marked.Append(char.IsControl(given.Text[i]) ? ' ' : given.Text[i]);
            }
        }

        return marked.ToString();
    }

    private void Summary(TextRows texts, (TextRow Row, Classification Given)[] all)
    {
        int given = all.Length + texts.Rejected.Count;
        output.WriteLine();
        output.WriteLine(Say($"Texts: {given} given = {all.Length} classified + {texts.Rejected.Count} rejected.", $"文本：共 {given} 条 = 已分类 {all.Length} 条 + 剔除 {texts.Rejected.Count} 条。"));
        foreach (LocalizedText reason in texts.Rejected.Take(MostShown))
        {
            output.WriteLine("  " + reason.In(_culture));
        }

        if (texts.Rejected.Count > MostShown)
        {
            output.WriteLine("  " + Say($"and {texts.Rejected.Count - MostShown} more", $"另有 {texts.Rejected.Count - MostShown} 行"));
        }

        output.WriteLine(string.Join(
            Say("; ", "；"),
            all.GroupBy(one => one.Given.Intent).OrderByDescending(group => group.Count()).ThenBy(group => group.Key)
                .Select(group => $"{group.Key?.Label().In(_culture) ?? Say("no intent", "不作判断")} {group.Count()}")));
        output.WriteLine(Say(
            $"To be read by a person: {all.Count(one => one.Given.NeedsHuman)}; rules {classifier.RuleSet}, {classifier.Reference.Sha256[..12]}",
            $"需人工处理：{all.Count(one => one.Given.NeedsHuman)} 条；规则 {classifier.RuleSet}，{classifier.Reference.Sha256[..12]}"));
        HotIssueList hot = HotIssues.Top(
            all.Where(one => one.Given.Intent == ComplaintIntent.Complaint)
                .SelectMany(one => one.Given.Causes.Select(cause => new HotIssueRecord(
                    one.Row.Customer, cause.Code(), one.Row.Product, one.Row.Area, one.Row.Day ?? LocalDate.MinIsoValue, one.Row.Text))),
            customers: null);
        output.WriteLine();
        output.WriteLine(hot.Explain(_culture));
    }

    private string Say(string en, string zh) => new LocalizedText(en, zh).In(_culture);
}

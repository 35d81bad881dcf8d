using System.Globalization;
using Csat.Domain;
using Csat.Scoring;
using NodaTime;
using Spectre.Console;

/// <summary>The program: grades, satisfaction, three colours, churn, plan and report, in this order.</summary>
internal sealed class CustomerMonth(MonthOptions options, CustomerFile file, ChurnReasonMap reasons, TextWriter output)
{
    private const int MostShown = 20;

    private readonly CultureInfo _culture = options.Culture;
    private readonly LocalDate _asOf = options.Month.ToDateInterval().End;

    public static int Run(string[] args, string data, TextWriter output, TextWriter errors)
    {
        try
        {
            MonthOptions options = MonthOptions.Parse(args, data);
            if (options.AsksForHelp)
            {
                output.WriteLine(MonthOptions.Usage.In(options.Culture));
                return 0;
            }

            new CustomerMonth(options, CustomerFile.Read(options.Customers), ReasonFile.Read(options.Reasons), output).Print();
            return 0;
        }
        catch (InputException e)
        {
            errors.WriteLine(e.Text.In(MonthOptions.Language(args)));
            return e.ExitCode;
        }
    }

    private void Print()
    {
        string rows = Rows();
        if (file.Customers.Length == 0)
        {
            throw new InputException(new(rows, rows));
        }

        GradingPolicy grading = Grading();
        ILookup<ServiceGrade, MonthCustomer> byGrade = file.Customers.ToLookup(customer => grading.GradeOf(customer.MonthlyCharge));
        ServiceGrade[] grades = [.. ServiceGrade.All.Where(byGrade.Contains)];
        var answers = SurveyCube.Count(Choices.Scale, grades.SelectMany(grade => byGrade[grade].Select(customer => ((string?)grade.Code, (string?)customer.Score))));

        Line(Say("CUSTOMER MONTH", "客户月度分析") + $" {Month}  {Path.GetFileName(options.Customers)}");
        if (options.IsBundled)
        {
            Line(Say("The operator is fictional: IBM's public telco-churn sample, one quarter.", "运营商为虚构：IBM 公开的电信客户流失示例数据，为期一个季度。"));
        }

        Line(rows);
        Line(Say($"Not known, so not used and not guessed: the days of the answers (taken as of {Day(_asOf)}), conflicts and complaints, twelve months of spending, suspensions, the currency.",
            $"数据未提供、因此不使用也不推测：评价日期（一律视为 {Day(_asOf)}）、服务冲突与投诉、近 12 个月消费、停机记录、币种。"));
        Grades(grading, grades, byGrade);
        Satisfaction(answers);
        RelationshipList list = Colours(grading);
        ChurnCounts lost = Churn();
        ImprovementItem[] items = Plan(answers, list, lost);
        Report(answers.Total.Score(Choices.Satisfaction), items);
    }

    private string Rows()
    {
        int accepted = file.Customers.Length, rejected = file.Rejections.Length;
        return string.Join("\n", file.Rejections.Take(MostShown).Select(text => "  " + text.In(_culture))
            .Prepend(Say($"Rows: {accepted + rejected} given = {accepted} accepted + {rejected} rejected.", $"行数：给出 {accepted + rejected} = 接受 {accepted} + 剔除 {rejected}。"))
            .Concat(rejected > MostShown ? [Say($"  and {rejected - MostShown} more.", $"  另有 {rejected - MostShown} 行。")] : []));
    }

    private GradingPolicy Grading()
    {
        try
        {
            return Choices.Grading(file.Customers);
        }
        catch (FindingsException e)
        {
            throw new InputException(new($"These charges are too few or too much alike to cut grades from them: {e.Findings[0].Message.En}.", $"客户过少或月费过于接近，无法划分等级：{e.Findings[0].Message.Zh}。"));
        }
    }

    private void Grades(GradingPolicy grading, ServiceGrade[] grades, ILookup<ServiceGrade, MonthCustomer> byGrade)
    {
        Heading("1. GRADES, FROM SPENDING (GRD-02)", "1. 客户等级（按消费，GRD-02）");
        Line(Say("Cut-offs are this sample's own, quantiles of the monthly charge: ", "分级线为本示例自定的月费分位数：")
            + string.Join(Say(", ", "，"), Choices.Quantiles.Select(cut => Say($"{Name(cut.Grade)} the first {100 * cut.Share:F0} %", $"{Name(cut.Grade)}为前 {100 * cut.Share:F0}%")))
            + Say("; equal charges share a grade. The bundled growth value needs a year's yuan and suspensions.", "；月费相同者同级。内置成长值规则需要一年的消费金额（元）与停机记录，此处不适用。"));
        Table table = NewTable([Say("Grade", "等级"), Say("Monthly charge from", "月费下限"), Say("Customers", "客户数"), Say("Left, 95 % interval", "流失率及 95% 区间")]);
        foreach (ServiceGrade grade in grades)
        {
            GradeThreshold? threshold = grading.Thresholds.FirstOrDefault(threshold => threshold.Grade == grade);
            table.AddRow(Name(grade), threshold is null ? "-" : threshold.Points.ToString(CultureInfo.InvariantCulture), $"{byGrade[grade].Count()}", Short(LossOf([.. byGrade[grade]])));
        }

        PlainBorder.Console(output).Write(table);
    }

    private void Satisfaction(SurveyCube answers)
    {
        Heading("2. SATISFACTION BY GRADE: 4 AND 5 OF 1 TO 5 (SAT-01)", "2. 各等级满意率：1–5 分中的 4、5 分（SAT-01）");
        Table table = NewTable([Say("Grade", "等级"), Say("Answers", "评价数"), Choices.WithoutNeutral.Name.In(_culture), Choices.Satisfaction.Name.In(_culture)]);
        foreach ((string group, RatingTally tally) in answers.Tallies.Append((string.Empty, answers.Total)))
        {
            string name = group.Length > 0 ? Name(ServiceGrade.Parse(group)) : Say("All", "全部");
            table.AddRow(name, $"{tally.Answered}", Short(tally.Score(Choices.WithoutNeutral)), Short(tally.Score(Choices.Satisfaction)));
        }

        PlainBorder.Console(output).Write(table);
        Line(Say("Wilson intervals, 95 %.", "区间为 Wilson 法，95%。"));
    }

    private RelationshipList Colours(GradingPolicy grading)
    {
        Heading("3. THREE-COLOUR LIST AND REPAIR POPULATION", "3. 三色名单与关系修复人群");
        RelationshipList list = RelationshipPolicies.Standard.List(
            file.Customers.Select(customer => customer.Id),
            file.Customers.Where(customer => customer.Score.Length > 0).Select(customer => new CustomerAnswer(customer.Id, _asOf, SentimentOf(customer.Score))),
            conflicts: [],
            _asOf);
        Line(list.Explain(_culture));
        Line(Say("No conflict is known, so nobody is red or yellow because of one.", "数据中没有服务冲突记录，因此无人因冲突列红或列黄。"));
        Dictionary<string, MonthCustomer> customers = file.Customers.ToDictionary(customer => customer.Id);
        Table table = NewTable([Say("Colour", "颜色"), Say("Still customers", "在网"), Say("Have left", "已流失"), Say("To be repaired", "须修复")]);
        foreach (CustomerColor? color in new CustomerColor?[] { CustomerColor.Red, CustomerColor.Yellow, CustomerColor.Green, null })
        {
            RelationshipRow[] rows = [.. list.Rows.Where(row => row.Color == color)];
            int left = rows.Count(row => customers[row.Customer].HasLeft);
            table.AddRow(color?.Label().In(_culture) ?? Say("none", "未列色"), $"{rows.Length - left}", $"{left}", $"{rows.Count(row => row.NeedsRepair)}");
        }

        PlainBorder.Console(output).Write(table);
        bool Left(RelationshipRow row) => customers[row.Customer].HasLeft;
        if (list.CountOf(CustomerColor.Red) > 0 && list.Rows.All(row => row.Color != CustomerColor.Red || Left(row)) && list.Rows.All(row => row.Color != CustomerColor.Green || !Left(row)))
        {
            Line(Say("Every red customer has left and no green one has: in this file the score goes with the outcome, so it is no early warning.",
                "红色客户全部流失、绿色客户无一流失：本文件中评分与去留完全对应，不能当作流失预警。"));
        }

        RelationshipRow[] toCall = [.. list.Repair.Where(row => !Left(row)).OrderByDescending(row => customers[row.Customer].MonthlyCharge).ThenBy(row => row.Customer, StringComparer.Ordinal)];
        Line(Say($"Of those to be repaired {toCall.Length} are still customers. First to be called, by monthly charge:", $"须修复者中在网客户 {toCall.Length} 位。按月费从高到低优先回访："));
        foreach (RelationshipRow row in toCall.Take(3))
        {
            Line($"  {Name(grading.GradeOf(customers[row.Customer].MonthlyCharge))} {row.Explain(_culture)}");
        }

        return list;
    }

    private ChurnCounts Churn()
    {
        Heading("4. CHURN, BY TYPE AND CAUSE", "4. 流失类型与原因");
        ChurnCounts lost = reasons.Count(file.Customers.Where(customer => customer.HasLeft).Select(customer => customer.Reason));
        Line(Say($"Which reason is which is data: {Path.GetFileName(options.Reasons)}, '{reasons}'.", $"原因归类以数据文件为准：{Path.GetFileName(options.Reasons)}（{reasons}）。"));
        Line(lost.Explain(_culture));
        return lost;
    }

    private ImprovementItem[] Plan(SurveyCube answers, RelationshipList list, ChurnCounts lost)
    {
        Heading("5. IMPROVEMENT PLAN", "5. 提升计划");
        var left = file.Customers.Where(customer => customer.HasLeft).Select(customer => customer.Id).ToHashSet();
        ImprovementItem[] items = new MonthPlan(_culture, _asOf, file.Customers.Length).Items(lost, answers, toCall: list.Repair.Count(row => !left.Contains(row.Customer)));
        Line(items.Length == 0 ? Say("Nothing in the file asks for an improvement.", "文件数据未显示需要改进的事项。")
            : new ImprovementPlan(Say($"customer month {Month}", $"{Month} 客户月度分析"), Choices.Supervisor.In(_culture), items).Explain(_culture));
        Line(Say("Departments, supervisor and aims are this sample's own: a fifth fewer customers lost, and for satisfaction the rate of all. A grade has an item only where its whole interval lies below that.",
            "部门、督办人与目标均为本示例自定：流失减少五分之一；满意率以全体客户的水平为目标，等级区间整体低于该水平时才立项。"));
        return items;
    }

    private void Report(Estimate satisfaction, ImprovementItem[] items)
    {
        Heading("6. MONTHLY REPORT", "6. 月报");
        IEnumerable<IssueCount> issues = file.Customers.Where(customer => customer.Reason.Length > 0).GroupBy(customer => customer.Reason).Select(group => new IssueCount(group.Key, group.Count()));
        MonthlyReport report = MonthlyReport.Of(MonthlyReportKind.Market, options.Month, Say("all customers of the file", "文件中的全部客户"))
            .With(ReportPart.KeyIndicators, satisfaction.ToReportFigure(Choices.Satisfaction.Name), LossOf(file.Customers).ToReportFigure(new("Customers lost", "流失率")))
            .With(ReportPart.ComplaintDensity, new ReportFigure(ReportPart.ComplaintDensity.Label(), null, Status: new("no complaints in the file", "文件中没有投诉数据")))
            .With(TopIssues.Of(issues, most: 5));
        report = items.Aggregate(report, (filled, item) => filled.WithPlan($"{item.Id} {item.Measure}", item.Department, item.Deadline));
        Line(report.Explain(_culture));
        Line(Say("Hot issues are the reasons for leaving, in the file's words. Left for the operator to fill in:", "热点问题取自离网原因，沿用文件原文。须由运营商补充："));
        report.Lint().ToList().ForEach(finding => Line("  " + finding.ToString(_culture)));
    }

    private static Sentiment SentimentOf(string score) => Choices.Scale.TryFindLevel(score, out int level) ? Choices.Scale.Levels[level].Sentiment : throw new InvalidOperationException(score);

    private static Estimate LossOf(MonthCustomer[] customers) => Estimate.OfProportion(customers.Count(customer => customer.HasLeft), customers.Length, metric: "customers-lost");

    private static string Percent(double? share) => share is { } value ? (100 * value).ToString("F1", CultureInfo.InvariantCulture) + "%" : "-";

    private static string Day(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    private static Table NewTable(string[] headings)
    {
        Table table = new Table().Border(PlainBorder.Instance);
        for (int i = 0; i < headings.Length; i++)
        {
            TableColumn column = new TableColumn(Markup.Escape(headings[i])).NoWrap();
            table.AddColumn(i == 0 ? column : column.RightAligned());
        }

        return table;
    }

    private string Month => NodaTime.Text.YearMonthPattern.Iso.Format(options.Month);

    private string Name(ServiceGrade grade) => grade.ToString(_culture);

    private string Short(Estimate estimate) => estimate.Interval is { } interval ? $"{Percent(estimate.Value)} ({Percent(interval.Lower)} - {Percent(interval.Upper)})" : Say("no data", "无数据");

    private string Say(string en, string zh) => LocalizedText.IsChinese(_culture) ? zh : en;

    private void Heading(string en, string zh) => output.WriteLine("\n" + Say(en, zh));

    private void Line(string text) => output.WriteLine(text);
}

/// <summary>The program: reads the file, judges it, prints the review; what is wrong with the input is one sentence and exit code 1.</summary>
internal static class ServiceReview
{
    public static int Run(string[] args, string bundledTickets, TextWriter output, TextWriter errors)
    {
        try
        {
            Options options = Options.Parse(args, bundledTickets);
            Review review = Judge.Review(TicketFile.Read(options.Path), options);
            if (options.Json)
            {
                output.WriteLine(ReviewJson.Write(review));
            }
            else
            {
                new Report(review, options, output).Print();
            }

            return 0;
        }
        catch (InputException e)
        {
            (e.ExitCode == 0 ? output : errors).WriteLine(args.Contains("zh-CN") || args.Contains("zh") ? e.Text.Zh : e.Text.En);
            return e.ExitCode;
        }
    }
}
